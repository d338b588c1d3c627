package vn.capuy.cadre.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.dossier.entry.CareerDetails;
import vn.capuy.cadre.dossier.entry.DossierEntry;

/**
 * Quá trình công tác, line by line: what the dossier tells and what is held here, in one list.
 *
 * @param to the last day, included; null while it goes on
 * @param post the post's code; null for work outside the posts kept here
 * @param begunBy by what decision it began; null where none is known
 * @param endedBy by what decision it ended, a return among them; null where none is known
 */
@Schema(name = "CareerLine")
public record CareerLine(
        Source source,
        UUID id,
        LocalDate from,
        LocalDate to,
        String organisation,
        String title,
        String post,
        GroundView begunBy,
        GroundView endedBy) {

    /** Whence a line is known. */
    public enum Source {
        ENTRY,
        HOLDING
    }

    public static List<CareerLine> of(Records records) {
        return Stream.concat(
                        records.of(CareerDetails.class).map(CareerLine::ofEntry),
                        records.offices().stream().map(CareerLine::ofOffice))
                .sorted(Comparator.comparing(CareerLine::from).thenComparing(CareerLine::id))
                .toList();
    }

    private static CareerLine ofEntry(DossierEntry entry) {
        var told = (CareerDetails) entry.details();
        return new CareerLine(
                Source.ENTRY,
                entry.id(),
                told.fromOn(),
                told.toOn(),
                told.organisation(),
                told.post(),
                null,
                null,
                null);
    }

    private static CareerLine ofOffice(OfficeLine held) {
        return new CareerLine(
                Source.HOLDING,
                held.id(),
                held.heldFrom(),
                held.heldTo(),
                held.orgName(),
                held.title(),
                held.post(),
                held.begun(),
                held.ended());
    }
}
