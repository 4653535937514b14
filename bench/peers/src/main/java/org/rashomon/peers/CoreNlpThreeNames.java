package org.rashomon.peers;

/** People, organisations and places, by CoreNLP's model of three classes. */
public final class CoreNlpThreeNames {
  private CoreNlpThreeNames() {}

  public static void main(String[] args) throws Exception {
    Peer.run(new CoreNlpNames("english.all.3class.distsim.crf.ser.gz"));
  }
}
