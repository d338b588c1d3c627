package vn.capuy.testing.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.feed.Outbox;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

@ApplicationScoped
class NoteService {
    private final Notes notes;
    private final Organisation organisation;
    private final Entries entries;
    private final Journal journal;
    private final Outbox outbox;
    private final Importer importer;
    private final Caller caller;

    NoteService(
            Notes notes,
            Organisation organisation,
            Entries entries,
            Journal journal,
            Outbox outbox,
            Importer importer,
            Caller caller) {
        this.notes = notes;
        this.organisation = organisation;
        this.entries = entries;
        this.journal = journal;
        this.outbox = outbox;
        this.importer = importer;
        this.caller = caller;
    }

    @Transactional
    NoteView write(NoteRequest request) {
        organisation.require("org", request.org(), request.writtenOn());
        Note note = new Note(request, entries.now());
        notes.persistAndFlush(note);
        journal.write("note.written", "note", note.id(), note.org, request);
        outbox.tell(new Outbox.Event("note", note.id().toString(), "vn.capuy.note.written", note.org, request));
        return read(note.id());
    }

    @Transactional
    NoteView voidNote(UUID id, String ifMatch, String reason) {
        read(id);
        Note note = notes.findById(id);
        Versions.require(ifMatch, note.version());
        note.voidFor(reason, entries.now());
        notes.flush();
        journal.write("note.voided", "note", id, note.org, Map.of("reason", reason));
        return read(id);
    }

    NoteView read(UUID id) {
        return notes.view(id, caller.scope()).orElseThrow(ProblemException::notFound);
    }

    Page<NoteView> page(PageRequest page) {
        return notes.page(page, caller.scope());
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        List.of("org", "written_on", "title", "pages"),
                        row -> {
                            Integer pages = row.number("pages");
                            return new NoteRequest(
                                    row.text("org", 50),
                                    row.date("written_on"),
                                    row.text("title", 100),
                                    pages == null ? 0 : pages);
                        },
                        (rows, faults) -> {
                            var days = organisation.scopeDays(rows.stream()
                                    .map(each -> each.value().org())
                                    .toList());
                            rows.stream()
                                    .filter(each -> !days.hold(
                                            each.value().org(), each.value().writtenOn()))
                                    .forEach(each -> faults.unknown(
                                            each.row(), "org", each.value().org()));
                        },
                        values -> notes.persist(values.stream().map(each -> new Note(each, entries.now())))));
    }
}
