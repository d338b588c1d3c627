package vn.capuy.inspection.petition;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By when a petition is to be resolved, and why.
 *
 * @param dueOn null where there is no term
 * @param from the day of admission, from which it runs
 * @param days working days of the term
 * @param extension working days by which it was extended
 * @param citation where the term stands
 * @param certainty how sure that is
 * @param provisional whether public holidays on the way are not known, so that it may still change
 * @param passedOver the days that did not count
 * @param why step by step, in the caller's language
 */
@Schema(name = "PetitionDue")
public record DueView(
        LocalDate dueOn,
        LocalDate from,
        Integer days,
        Integer extension,
        String citation,
        String certainty,
        Boolean provisional,
        List<PassedOver> passedOver,
        List<String> why) {
    /** Days in a row that did not count; {@code holiday} is null for a weekend. */
    @Schema(name = "PetitionDaysPassedOver")
    public record PassedOver(LocalDate from, LocalDate to, String holiday) {}

    static DueView none(String why) {
        return new DueView(null, null, null, null, null, null, null, List.of(), List.of(why));
    }
}
