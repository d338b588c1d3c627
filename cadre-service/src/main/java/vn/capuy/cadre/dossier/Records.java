package vn.capuy.cadre.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.capuy.cadre.dossier.entry.DossierDetails;
import vn.capuy.cadre.dossier.entry.DossierEntry;
import vn.capuy.cadre.person.PersonView;
import vn.capuy.cadre.person.rules.Retirement;

/** Everything that is recorded of one cadre. */
public record Records(
        PersonView person,
        Retirement retirement,
        List<DossierEntry> entries,
        List<OfficeLine> offices,
        List<TrainingLine> training,
        List<DisciplineLine> discipline) {

    /** The entries of one kind, in the order of their days. */
    public Stream<DossierEntry> of(Class<? extends DossierDetails> kind) {
        return entries.stream().filter(entry -> kind.isInstance(entry.details()));
    }

    /** The details of one kind, in the order of their days. */
    public <D extends DossierDetails> Stream<D> details(Class<D> kind) {
        return of(kind).map(entry -> kind.cast(entry.details()));
    }

    /** What had begun by that day. */
    Records by(LocalDate day) {
        return new Records(
                person,
                retirement,
                entries.stream().filter(entry -> begun(entry.details(), day)).toList(),
                offices.stream().filter(held -> !held.heldFrom().isAfter(day)).toList(),
                training.stream().filter(sent -> !sent.startsOn().isAfter(day)).toList(),
                discipline.stream()
                        .filter(decided -> !decided.decidedOn().isAfter(day))
                        .toList());
    }

    private static boolean begun(DossierDetails told, LocalDate day) {
        return told.begins() == null || !told.begins().isAfter(day);
    }
}
