package vn.capuy.inspection.deadline.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.RuleDraft;
import vn.capuy.kernel.rule.Rulebook;

/**
 * When a deadline may be moved: one extension of at most a third, before it has run out, and nothing without a ground
 * (02-HD/UBKTTW). How a limit stands still is not read in it, so that those rules are open.
 */
public final class DeadlineRules {
    private static final String VERSION = "02-HD/UBKTTW";
    private static final LocalDate SINCE = LocalDate.of(2021, 12, 9);
    private static final Citation HD_02_2021 = Citation.of(VERSION).certainty(Certainty.READ);
    private static final Citation OPEN = HD_02_2021.certainty(Certainty.OPEN);

    private static final Rule<MoveFacts> EXTENDS_A_DEADLINE = Rule.<MoveFacts>of("DL-11")
            .under(HD_02_2021)
            .asks("Is there a deadline that can be extended?")
            .metWhen(MoveFacts::hasDeadline)
            .refusal("deadline.none-to-extend");

    private static final Rule<MoveFacts> EXTENDED_BEFORE = Rule.<MoveFacts>of("DL-12")
            .under(HD_02_2021)
            .asks("Has it been extended less often than is allowed?")
            .measuredBy(DeadlineLimits.EXTENSIONS, MoveFacts::on, (facts, most) -> facts.extensions() < most)
            .refusal("deadline.extended-before", facts -> Map.of("count", facts.extensions()));

    private static final Rule<MoveFacts> AT_MOST_A_THIRD = Rule.<MoveFacts>of("DL-13")
            .under(HD_02_2021)
            .asks("Is it extended by no more than the allowed part of the limit?")
            .measuredBy(
                    DeadlineLimits.EXTENSION_PART,
                    MoveFacts::on,
                    (facts, part) -> facts.days() <= facts.length() / part)
            .refusal("deadline.extension-too-long", facts -> Map.of("days", facts.days(), "length", facts.length()));

    private static final Rule<MoveFacts> AT_MOST_THAT_OF_A_DENUNCIATION = Rule.<MoveFacts>of("DL-13")
            .under(HD_02_2021.certainty(Certainty.SECONDARY))
            .asks("Is the time limit of the denunciation extended by no more days than are allowed?")
            .measuredBy(DeadlineLimits.EXTENSION_OF_DENUNCIATION, MoveFacts::on, (facts, most) -> facts.days() <= most)
            .refusal("deadline.extension-of-denunciation-too-long", facts -> Map.of("days", facts.days()));

    private static final Rule<MoveFacts> EXTENDED_IN_TIME = Rule.<MoveFacts>of("DL-14")
            .under(HD_02_2021)
            .asks("Is it extended before it has run out?")
            .metWhen(MoveFacts::isInTime)
            .refusal("deadline.extended-late", facts -> Map.of("due", facts.dueOn(), "date", facts.on()));

    private DeadlineRules() {}

    /** Gia hạn. */
    public static Rulebook<MoveFacts> extension(boolean denunciation) {
        return book(
                "deadline-extension",
                grounded(HD_02_2021),
                EXTENDS_A_DEADLINE,
                EXTENDED_BEFORE,
                denunciation ? AT_MOST_THAT_OF_A_DENUNCIATION : AT_MOST_A_THIRD,
                EXTENDED_IN_TIME);
    }

    /**
     * The decision's own day.
     *
     * @param limit where the regulation's figure stands; null where none is known
     */
    public static Rulebook<MoveFacts> setting(Citation limit) {
        Citation citation = limit == null ? OPEN : limit;
        return book(
                "deadline-setting",
                grounded(OPEN),
                Rule.<MoveFacts>of("DL-02")
                        .under(OPEN)
                        .asks("Has no day been set before?")
                        .metWhen(facts -> !facts.setBefore())
                        .refusal("deadline.set-before"),
                Rule.<MoveFacts>of("DL-03")
                        .under(citation)
                        .asks("Does a limit of the regulation run before another day is set?")
                        .metWhen(facts -> facts.limit() == null || facts.startedOn() != null)
                        .refusal("deadline.set-before-start", facts -> Map.of("limit", facts.limit())),
                Rule.<MoveFacts>of("DL-04")
                        .under(citation)
                        .asks("Does the day give no more time than the regulation?")
                        .metWhen(facts ->
                                facts.limit() == null || facts.startedOn() == null || facts.days() <= facts.limit())
                        .refusal(
                                "deadline.set-too-late",
                                facts -> Map.of("days", facts.days(), "limit", facts.limit())));
    }

    /** Tạm dừng. */
    public static Rulebook<MoveFacts> pause() {
        return book(
                "deadline-pause",
                grounded(OPEN),
                ask("DL-21", "Does the pause begin after the limit began to run?")
                        .metWhen(facts -> facts.on().isAfter(facts.startedOn()))
                        .refusal("deadline.pause-before-start", facts -> Map.of("date", facts.startedOn())),
                ask("DL-22", "Does the pause begin before the limit has run out?")
                        .metWhen(MoveFacts::isInTime)
                        .refusal("deadline.pause-after-due", facts -> Map.of("due", facts.dueOn())),
                ask("DL-23", "Does the pause lie over no other one?")
                        .metWhen(facts -> !facts.overlaps())
                        .refusal("deadline.pause-overlaps"));
    }

    /** The end of a pause. */
    public static Rulebook<MoveFacts> resumption() {
        return book("deadline-resumption", grounded(OPEN));
    }

    private static RuleDraft.Asked<MoveFacts> ask(String code, String question) {
        return Rule.<MoveFacts>of(code).under(OPEN).asks(question);
    }

    private static Rule<MoveFacts> grounded(Citation citation) {
        return Rule.<MoveFacts>of("DL-01")
                .under(citation)
                .asks("Is a ground named on which the deadline is moved?")
                .metWhen(MoveFacts::grounded)
                .refusal("deadline.without-ground");
    }

    @SafeVarargs
    private static Rulebook<MoveFacts> book(String name, Rule<MoveFacts>... rules) {
        return new Rulebook<>(name, VERSION, SINCE, List.of(rules));
    }
}
