package vn.capuy.cadre.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.planning.rules.StructureLine;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.language.Messages;

/**
 * The structure of a list, measure by measure.
 *
 * @param on by this day ages are told and figures chosen: PLANNING by the day of the approval, or of the proposal before it;
 *     ELECTION by the first day of the term
 * @param termStart from this day service left is counted
 * @param termRecorded whether the term is recorded, or its first day reckoned
 * @param people how many cadres are planned, each counted once
 */
@Schema(name = "PlanningStructure")
public record StructureView(
        StructureSet set, LocalDate on, LocalDate termStart, boolean termRecorded, int people, List<Line> lines) {

    /**
     * @param measure what is measured, in the caller's language
     * @param of among how many; null where nothing is shared out
     * @param value percent, persons per seat, or the number itself
     * @param bound whether the target is to be reached or not to be passed
     * @param missing how many more, or fewer, would meet the target
     * @param subjects the cadres or posts on which it turns, or the age bands with their numbers
     */
    @Schema(name = "PlanningStructureLine")
    public record Line(
            @Schema(examples = "WOMEN") String code,
            String measure,
            int number,
            Integer of,
            BigDecimal value,
            BigDecimal target,
            StructureLine.Bound bound,
            Integer missing,
            Verdict verdict,
            String message,
            String citation,
            Certainty certainty,
            List<Subject> subjects) {}

    /** @param told how many, the day of retirement, or the decisions that weigh, as the line's code says */
    @Schema(name = "PlanningStructureSubject")
    public record Subject(String code, String told) {}

    static Line line(StructureLine line, Language language) {
        var citation = line.citation();
        return new Line(
                line.code(),
                Messages.say(language, "structure." + line.code(), Map.of()),
                line.number(),
                line.of(),
                line.value(),
                line.target(),
                line.bound(),
                line.missing(),
                line.verdict(),
                line.message() == null ? null : Messages.say(language, line.message(), line.arguments()),
                citation.article() == null ? citation.document() : citation.article() + ", " + citation.document(),
                citation.certainty(),
                line.subjects().stream()
                        .map(each -> new Subject(each.code(), each.told()))
                        .toList());
    }
}
