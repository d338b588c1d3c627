package vn.capuy.cadre.dossier.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.capuy.cadre.dossier.OfficeLine;
import vn.capuy.cadre.dossier.Records;
import vn.capuy.cadre.dossier.entry.IdentityDetails;
import vn.capuy.cadre.dossier.photo.Photos.Portrait;
import vn.capuy.cadre.person.PersonView;

/**
 * What is filled in.
 *
 * @param unit the official name of the organisation that manages the cadre
 * @param above the official name of the one above it; null for the highest
 */
record Sheet(Records records, Optional<Portrait> portrait, String unit, String above, LocalDate today, Instant madeAt) {

    PersonView person() {
        return records.person();
    }

    /** A member of the personal sheet as it is written; empty where nothing is told. */
    String told(Function<IdentityDetails, ?> member) {
        return identity().map(member).map(Words::of).orElse("");
    }

    String day(Function<IdentityDetails, LocalDate> member) {
        return identity().map(member).map(Words::day).orElse("");
    }

    /** A number with its unit. */
    String measure(Function<IdentityDetails, Integer> member, String unitOfMeasure) {
        return identity()
                .map(member)
                .map(number -> number + " " + unitOfMeasure)
                .orElse("");
    }

    /** The posts held today. */
    List<OfficeLine> offices() {
        return records.offices().stream().filter(held -> held.isHeldOn(today)).toList();
    }

    private Optional<IdentityDetails> identity() {
        return records.details(IdentityDetails.class).findFirst();
    }
}
