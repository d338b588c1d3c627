package vn.capuy.document.dispatch.rules;

import java.util.Map;
import vn.capuy.document.recipient.rules.StateSecretsLaw;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;

/** How a document may be sent. */
public final class DispatchRules {
    private DispatchRules() {}

    public static Ruling judge(DispatchFacts facts) {
        var law = StateSecretsLaw.on(facts.day());
        return Rulebook.of(
                        "dispatch",
                        law.value(),
                        law.from(),
                        Rule.<DispatchFacts>of("DSP-01")
                                .under(law.citation())
                                .asks(
                                        "Does a secret document go by hand, by post, by messenger or by the cipher service?")
                                .metWhen(f -> !f.secret() || !f.overNetwork())
                                .refusal("dispatch.secret-over-network", f -> Map.of()))
                .judge(facts);
    }
}
