package org.rashomon.sources;

/** An address that a feed gives, and what it tells of the page there. */
public record Lead(String address, Told told) {}
