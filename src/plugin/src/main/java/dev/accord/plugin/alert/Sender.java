package dev.accord.plugin.alert;

import dev.accord.plugin.store.Delivery;

/** Makes deliveries by one channel. */
@FunctionalInterface
interface Sender {
  /**
   * @throws SendFailure when it was not made
   */
  void send(Delivery delivery, AlertContext about) throws SendFailure;
}
