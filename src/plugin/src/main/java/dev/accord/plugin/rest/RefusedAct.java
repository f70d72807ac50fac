package dev.accord.plugin.rest;

import dev.accord.engine.agreement.ActRefusedException;
import dev.accord.engine.agreement.Agreement;
import dev.accord.plugin.config.Finding;
import java.util.List;
import java.util.stream.IntStream;

/** Says at which place of the agreement's document an act was refused. */
final class RefusedAct {
  private RefusedAct() {}

  static List<Finding> problems(Agreement agreement, int number, ActRefusedException refused) {
    String path =
        IntStream.range(0, agreement.versions().size())
            .filter(index -> agreement.versions().get(index).number() == number)
            .mapToObj(index -> "versions[%d].%s".formatted(index, refused.member()))
            .findFirst()
            .orElse("versions");
    return List.of(new Finding(path, String.valueOf(refused.getMessage()), refused.cure()));
  }
}
