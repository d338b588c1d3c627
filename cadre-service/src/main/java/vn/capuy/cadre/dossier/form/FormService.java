package vn.capuy.cadre.dossier.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.dossier.Dossiers;
import vn.capuy.cadre.dossier.Records;
import vn.capuy.cadre.dossier.photo.Photos;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonView;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paper.Page;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.PaperBuilder;

/** Fills in the form; every one that leaves the register is journalled. */
@ApplicationScoped
class FormService {
    private static final int POINTS = 12;

    private final People people;
    private final Dossiers dossiers;
    private final Photos photos;
    private final Journal journal;
    private final Jdbi jdbi;
    private final Clock clock;

    FormService(People people, Dossiers dossiers, Photos photos, Journal journal, Jdbi jdbi, Clock clock) {
        this.people = people;
        this.dossiers = dossiers;
        this.photos = photos;
        this.journal = journal;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @param format in what form it leaves, such as {@code pdf} */
    @Transactional
    Paper form(UUID id, String format) {
        PersonView person = people.known(id);
        journal.write(
                "dossier.exported", "person", id, person.managedBy(), Map.of("form", "2C/TCTW-98", "format", format));
        LocalDate today = VietnamTime.today(clock);
        Records records = dossiers.of(List.of(person), Language.VI).getFirst();
        Units units = units(person.managedBy(), today);
        return paper(new Sheet(records, photos.portrait(id), units.name(), units.above(), today, clock.instant()));
    }

    private static Paper paper(Sheet sheet) {
        PaperBuilder paper = Paper.vi()
                .title("Sơ yếu lý lịch 2C/TCTW-98 – " + sheet.person().fullName())
                .madeAt(sheet.madeAt())
                .page(Page.official().sized(POINTS));
        FormHead.write(sheet, paper);
        new FormPerson(sheet, paper).write();
        new FormTables(sheet, paper).write();
        return paper.build();
    }

    private record Units(String name, String above) {}

    /** The official names of the unit and of the one above it, whatever the caller reads. */
    private Units units(String code, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select u.name_vi, a.name_vi as above from org_unit u
                          left join org_placement p on p.unit = u.code and p.valid @> cast(:day as date)
                          left join org_unit a on a.code = p.parent
                        where u.code = :code""")
                .bind("code", code)
                .bind("day", day)
                .map((row, context) -> new Units(row.getString("name_vi"), row.getString("above")))
                .one());
    }
}
