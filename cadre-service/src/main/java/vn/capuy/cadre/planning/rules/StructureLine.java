package vn.capuy.cadre.planning.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Verdict;

/**
 * One measure of a list's structure.
 *
 * @param code stable, such as {@code WOMEN}
 * @param number how many there are
 * @param of among how many; null where nothing is shared out
 * @param value what is held against the target: a percentage, a ratio or the number itself; null where nothing can be measured
 * @param target null where there is none on the day
 * @param missing how many more (or, for an upper bound, fewer) would meet it; null where that cannot be told
 * @param message key of the sentence that says more; null where the line speaks for itself
 * @param subjects cadres or posts on which it turns, with what is told of each
 */
public record StructureLine(
        String code,
        int number,
        Integer of,
        BigDecimal value,
        BigDecimal target,
        Bound bound,
        Integer missing,
        Verdict verdict,
        String message,
        Map<String, Object> arguments,
        Citation citation,
        List<Subject> subjects) {

    /** Whether the target is to be reached or not to be passed. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** @param told a number, a day or a reference, as the line's code says */
    public record Subject(String code, String told) {}

    /** The same line, speaking of these. */
    StructureLine about(List<Subject> those) {
        return new StructureLine(
                code,
                number,
                of,
                value,
                target,
                bound,
                missing,
                verdict,
                message,
                arguments,
                citation,
                List.copyOf(those));
    }

    /** The same line where the regulation leaves a target that is missed to a person. */
    StructureLine leftToAPerson(String why) {
        return verdict != Verdict.NOT_MET
                ? this
                : new StructureLine(
                        code,
                        number,
                        of,
                        value,
                        target,
                        bound,
                        missing,
                        Verdict.PERSON_MUST_JUDGE,
                        why,
                        arguments,
                        citation,
                        subjects);
    }
}
