package vn.capuy.inspection.discipline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.kernel.ballot.Accumulation;

/**
 * A ballot as it is shown, counted out.
 *
 * @param decides whether the body decides; else it proposes
 * @param base of whom the shares are reckoned: the summoned, less the exempt absentees
 * @param gives the form that the ballot gives; null for none
 * @param accumulated whether votes for severer forms had to be added
 * @param tallies how each form fared, severest first
 */
@Schema(name = "DisciplineBallot")
public record BallotView(
        UUID id,
        String body,
        boolean decides,
        LocalDate heldOn,
        int summoned,
        int exemptAbsent,
        int present,
        int issued,
        int returned,
        int valid,
        int base,
        Form gives,
        boolean accumulated,
        List<Tally> tallies,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {

    /**
     * How one form fared.
     *
     * @param votes the votes that it was given itself
     * @param withSeverer these and all that were given to severer forms
     * @param needed how many it needed
     */
    @Schema(name = "DisciplineTally")
    public record Tally(Form form, int votes, int withSeverer, int needed) {
        static List<Tally> of(Accumulation<Form> counted) {
            return counted.tallies().stream()
                    .map(each -> new Tally(each.form(), each.own(), each.withSeverer(), each.needed()))
                    .toList();
        }
    }
}
