package vn.capuy.document.composition.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/**
 * Hướng dẫn về thể thức văn bản của Đảng: the components that a page must hold, and how it is signed. What 05-HD/VPTW (2026)
 * changed is not known, so 36-HD/VPTW stays.
 */
public final class FormRules {
    private static final DatedLimit<String> GUIDANCE = DatedLimit.<String>of("document.form", "guidance")
            .from(
                    LocalDate.of(1997, 10, 1),
                    "11-HD/VPTW",
                    Citation.of("11-HD/VPTW").certainty(Certainty.OPEN))
            .from(
                    LocalDate.of(2004, 5, 28),
                    "11-HD/VPTW",
                    Citation.of("11-HD/VPTW").certainty(Certainty.GENERAL))
            .from(
                    LocalDate.of(2018, 4, 3),
                    "36-HD/VPTW",
                    Citation.of("36-HD/VPTW").certainty(Certainty.READ));

    private FormRules() {}

    /** Asks everything. */
    public static Ruling judge(FormFacts facts) {
        var guidance = GUIDANCE.versionOn(facts.day());
        Citation components = guidance.citation();
        Citation signing = components.certainty(
                components.certainty() == Certainty.READ ? Certainty.SECONDARY : components.certainty());
        Citation form = facts.form() == null ? components.certainty(Certainty.OPEN) : facts.form();
        return Rulebook.of(
                        "document.form",
                        guidance.value(),
                        guidance.from(),
                        Rule.<FormFacts>of("form.known")
                                .under(form)
                                .asks("Is the prescribed form of the type known on that day?")
                                .judgedBy(f -> f.form() == null ? Verdict.PERSON_MUST_JUDGE : Verdict.MET)
                                .refusal("form.not-known", f -> Map.of("type", f.type(), "date", f.day())),
                        component(
                                "form.symbols",
                                components,
                                "Have type and issuer symbols for the number?",
                                FormFacts::symbols),
                        component("form.place", components, "Is the place named?", FormFacts::place),
                        component(
                                "form.preamble",
                                form,
                                "Is told on what it rests?",
                                f -> !f.preambleAsked() || f.preamble()),
                        component("form.body", components, "Is there a body?", FormFacts::body),
                        component(
                                "form.articles",
                                form,
                                "Is it divided into articles?",
                                f -> !f.articlesAsked() || f.articles()),
                        component(
                                "form.addressees",
                                form,
                                "Is it addressed?",
                                f -> !f.addresseesAsked() || f.addressees()),
                        component("form.signer", components, "Is known who signs?", FormFacts::signer),
                        component(
                                "form.signing",
                                components,
                                "Is said how it is signed?",
                                f -> f.capacity() != null && f.title()),
                        component("form.on-behalf-of", signing, "Is said for whom?", FormFacts::onBehalfOf),
                        component(
                                "form.capacity",
                                signing,
                                "Does the signing body sign in this capacity?",
                                FormFacts::capacityFits),
                        component("form.recipients", components, "Are the recipients named?", FormFacts::recipients))
                .judge(facts);
    }

    private static Rule<FormFacts> component(String code, Citation where, String question, Predicate<FormFacts> met) {
        return Rule.<FormFacts>of(code).under(where).asks(question).metWhen(met).refusal(code + "-missing");
    }
}
