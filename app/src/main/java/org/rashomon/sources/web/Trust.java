package org.rashomon.sources.web;

import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;

/** Who vouches for servers instead of the system's authorities; for a lab, and only for one web. */
record Trust(SSLSocketFactory sockets, X509TrustManager authorities) {}
