package org.rashomon.peers;

/** People, organisations, places and others, by CoreNLP's model of CoNLL's four classes. */
public final class CoreNlpFourNames {
  private CoreNlpFourNames() {}

  public static void main(String[] args) throws Exception {
    Peer.run(new CoreNlpNames("english.conll.4class.distsim.crf.ser.gz"));
  }
}
