package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over the petitions of an older register; who sent them is not taken from a file. */
@ApplicationScoped
class PetitionImport {
    private final Importer importer;
    private final PetitionImportCheck check;
    private final Petitions petitions;
    private final PetitionTerm term;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    PetitionImport(
            Importer importer,
            PetitionImportCheck check,
            Petitions petitions,
            PetitionTerm term,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.importer = importer;
        this.check = check;
        this.petitions = petitions;
        this.term = term;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportReport load(File body, ImportRequest request) {
        var rows = new PetitionRows(VietnamTime.today(clock));
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        PetitionRows.COLUMNS,
                        PetitionRows.OPTIONAL,
                        rows::parse,
                        (parsed, faults) -> {
                            check.check(parsed, rows.groups(), faults);
                            if (request.mode == ImportRequest.Mode.VALID_ROWS) {
                                rows.groups().whole(parsed, faults);
                            }
                        },
                        this::write,
                        PetitionRows.NO_IDENTITIES));
    }

    private void write(List<PetitionRow> rows) {
        Entry entry = entries.now();
        var byPetition =
                rows.stream().collect(Collectors.groupingBy(PetitionRow::key, LinkedHashMap::new, Collectors.toList()));
        var arrivals = new ArrayList<Petitions.Arrival>();
        PetitionTerm.Past past = term.past();
        byPetition.values().stream()
                // Numbered by the day of reception, body by body, as they would have been on the day.
                .sorted(Comparator.comparing((List<PetitionRow> of) ->
                                of.getFirst().petition().receivingBody())
                        .thenComparing(of -> of.getFirst().petition().receivedOn()))
                .forEach(of -> arrivals.add(arrival(of, past, entry)));
        petitions.enter(arrivals, entry);
        journal.write(
                "petition.imported",
                "petition-list",
                caller.scope(),
                caller.scope(),
                Map.of("rows", rows.size(), "petitions", arrivals.size()));
    }

    private static Petitions.Arrival arrival(List<PetitionRow> rows, PetitionTerm.Past term, Entry entry) {
        PetitionRow first = rows.getFirst();
        var subjects = rows.stream().map(PetitionRow::subject).toList();
        NewPetition asked = first.whole(subjects);
        PetitionPast past = first.past();
        var dueOn = past.admittedOn() == null
                ? null
                : term.dueOn(asked, past.admittedOn()).orElse(null);
        return new Petitions.Arrival(
                HandedOver.petition(asked, first.reference(), past, dueOn, entry), asked.matters(), subjects);
    }
}
