package vn.capuy.inspection.discipline.rules;

import static vn.capuy.inspection.discipline.rules.Regulations.FROM_102;
import static vn.capuy.inspection.discipline.rules.Regulations.FROM_69;
import static vn.capuy.inspection.discipline.rules.Regulations.QD_102;
import static vn.capuy.inspection.discipline.rules.Regulations.QD_69;

import java.util.List;
import vn.capuy.kernel.ballot.Share;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.limit.DatedLimit;

/** The figures of the regulations on discipline, by the day of the decision. */
public final class DisciplineLimits {
    /** Thời hiệu: from the violation to the competent conclusion, for a reprimand. */
    static final DatedLimit<Integer> LIMITATION_REPRIMAND = DatedLimit.<Integer>of(
                    "discipline.limitation.reprimand", "months")
            .from(FROM_102, 60, QD_102)
            .from(FROM_69, 60, QD_69);

    /** The same for a warning or a removal from office; for an expulsion and a dissolution there is none. */
    static final DatedLimit<Integer> LIMITATION_WARNING_REMOVAL = DatedLimit.<Integer>of(
                    "discipline.limitation.warning-or-removal", "months")
            .from(FROM_102, 120, QD_102)
            .from(FROM_69, 120, QD_69);

    private static final DatedLimit<Integer> EFFECT_REPRIMAND = effect("discipline.effect.reprimand");
    private static final DatedLimit<Integer> EFFECT_WARNING = effect("discipline.effect.warning");
    private static final DatedLimit<Integer> EFFECT_REMOVAL = effect("discipline.effect.removal");

    private static final DatedLimit<Share> MAJORITY = DatedLimit.<Share>of("discipline.share", "of the base")
            .from(FROM_102, Share.MAJORITY, QD_102)
            .from(FROM_69, Share.MAJORITY, QD_69);

    private static final DatedLimit<Share> EXPULSION_SHARE = DatedLimit.<Share>of(
                    "discipline.share.expulsion", "of the base")
            .from(FROM_102, Share.TWO_THIRDS, QD_102)
            .from(FROM_69, Share.TWO_THIRDS, QD_69);

    /** A dissolution is voted on like an expulsion; where that stands has not been read. */
    private static final DatedLimit<Share> DISSOLUTION_SHARE = DatedLimit.<Share>of(
                    "discipline.share.dissolution", "of the base")
            .from(FROM_102, Share.TWO_THIRDS, QD_102)
            .from(FROM_69, Share.TWO_THIRDS, QD_69.certainty(Certainty.GENERAL));

    /** Those of which an administrator enters new versions: whole numbers. */
    public static final List<DatedLimit<?>> ALL =
            List.of(LIMITATION_REPRIMAND, LIMITATION_WARNING_REMOVAL, EFFECT_REPRIMAND, EFFECT_WARNING, EFFECT_REMOVAL);

    private DisciplineLimits() {}

    /**
     * How many months a decision of that form weighs.
     *
     * @throws IllegalArgumentException for a form that has no end
     */
    public static DatedLimit<Integer> effectOf(Form form) {
        return switch (form) {
            case REPRIMAND -> EFFECT_REPRIMAND;
            case WARNING -> EFFECT_WARNING;
            case REMOVAL -> EFFECT_REMOVAL;
            case EXPULSION, DISSOLUTION -> throw new IllegalArgumentException(form + " has no end");
        };
    }

    /** The share of the base that a form needs. */
    static DatedLimit<Share> shareOf(Form form) {
        return switch (form) {
            case REPRIMAND, WARNING, REMOVAL -> MAJORITY;
            case EXPULSION -> EXPULSION_SHARE;
            case DISSOLUTION -> DISSOLUTION_SHARE;
        };
    }

    private static DatedLimit<Integer> effect(String name) {
        return DatedLimit.<Integer>of(name, "months")
                .from(FROM_102, 12, QD_102)
                .from(FROM_69, 12, QD_69.certainty(Certainty.GENERAL));
    }
}
