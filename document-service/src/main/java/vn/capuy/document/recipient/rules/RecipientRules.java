package vn.capuy.document.recipient.rules;

import java.util.Map;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;

/** Whom a document may be addressed to. */
public final class RecipientRules {
    private RecipientRules() {}

    public static Ruling judge(RecipientFacts facts) {
        var law = StateSecretsLaw.on(facts.day());
        return Rulebook.of(
                        "recipient",
                        law.value(),
                        law.from(),
                        Rule.<RecipientFacts>of("RCP-01")
                                .under(law.citation())
                                .asks("Is each recipient of a secret document named, and none reached through another?")
                                .metWhen(f -> !f.secret() || f.below().isEmpty())
                                .refusal(
                                        "recipient.secret-below",
                                        f -> Map.of("organisations", String.join(", ", f.below()))))
                .judge(facts);
    }
}
