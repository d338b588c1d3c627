package vn.capuy.document.exchange.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;

/** Gửi, nhận văn bản điện tử: what may go over the network, and what a message cannot be without. */
public final class ExchangeRules {
    private static final Citation EXCHANGE = Citation.of("28/2018/QĐ-TTg").certainty(Certainty.GENERAL);
    private static final Citation SECRETS = Citation.of("29/2018/QH14").certainty(Certainty.GENERAL);
    private static final LocalDate FROM = LocalDate.of(2018, 9, 10);

    private static final Rulebook<ExchangeFacts> RULES = Rulebook.of(
            "document.exchange",
            "28/2018/QĐ-TTg",
            FROM,
            Rule.<ExchangeFacts>of("EXC-01")
                    .under(SECRETS.article(5))
                    .asks("Is the document not secret?")
                    .metWhen(f -> !f.secret())
                    .refusal("exchange.secret"),
            Rule.<ExchangeFacts>of("EXC-02")
                    .under(EXCHANGE)
                    .asks("Does it stand in the register?")
                    .metWhen(ExchangeFacts::stands)
                    .refusal("exchange.void"),
            Rule.<ExchangeFacts>of("EXC-03")
                    .under(EXCHANGE)
                    .asks("Is its abstract there to be told?")
                    .metWhen(f -> f.secret() || f.subject())
                    .refusal("exchange.no-subject"),
            Rule.<ExchangeFacts>of("EXC-04")
                    .under(EXCHANGE)
                    .asks("Does the exchange know its issuer?")
                    .metWhen(ExchangeFacts::senderKnown)
                    .refusal("exchange.sender-unknown"),
            Rule.<ExchangeFacts>of("EXC-05")
                    .under(EXCHANGE)
                    .asks("Does the exchange know one of its recipients?")
                    .metWhen(f -> f.receivers() > 0)
                    .refusal("exchange.no-receiver"));

    private ExchangeRules() {}

    /** Asks everything. */
    public static Ruling judge(ExchangeFacts facts) {
        return RULES.judge(facts);
    }
}
