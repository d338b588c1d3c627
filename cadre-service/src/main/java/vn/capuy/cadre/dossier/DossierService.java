package vn.capuy.cadre.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.cadre.dossier.photo.Photos;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonView;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;

/** The dossier is read in one call; the reading is journalled. */
@ApplicationScoped
class DossierService {
    private final People people;
    private final Dossiers dossiers;
    private final Photos photos;
    private final Journal journal;
    private final CallerLanguage language;
    private final Clock clock;

    DossierService(
            People people, Dossiers dossiers, Photos photos, Journal journal, CallerLanguage language, Clock clock) {
        this.people = people;
        this.dossiers = dossiers;
        this.photos = photos;
        this.journal = journal;
        this.language = language;
        this.clock = clock;
    }

    @Transactional
    DossierView read(UUID id, LocalDate on) {
        PersonView person = people.known(id);
        journal.write("dossier.read", "person", id, person.managedBy(), null);
        Records records = dossiers.of(List.of(person), language.get()).getFirst();
        return DossierView.of(
                records,
                on == null ? VietnamTime.today(clock) : on,
                photos.view(id).orElse(null));
    }
}
