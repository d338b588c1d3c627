package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Holdings are entered, ended, voided and read. */
@ApplicationScoped
class HoldingService {
    private static final String TYPE = "holding";
    static final List<String> COLUMNS = List.of("person", "post", "held_from", "held_to");
    private static final Map<String, String> COLUMN_OF =
            Map.of("person", "person", "post", "post", "heldFrom", "held_from", "heldTo", "held_to");
    /** Kept with the voided row; the new one names it. */
    private static final String ENDED = "Ended: another row holds the last day";

    private final Holdings holdings;
    private final People people;
    private final Posts posts;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    HoldingService(Holdings holdings, People people, Posts posts, Importer importer, Journal journal, Entries entries) {
        this.holdings = holdings;
        this.people = people;
        this.posts = posts;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
    }

    Page<HoldingView> page(HoldingFilter filter, PageRequest page) {
        return holdings.page(filter, page);
    }

    HoldingView read(UUID id) {
        return holdings.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    HoldingView enter(HoldingRequest request) {
        Map<String, PersonRef> holders = people.byCode(List.of(request.person()));
        Map<String, PostRef> held = posts.byCode(List.of(request.post()));
        checkOf(holders, held).check(request).ifPresent(fault -> {
            throw ProblemException.invalid(fault.member(), fault.messageKey(), fault.arguments());
        });
        Holding holding = holding(request, holders, held);
        holdings.persistAndFlush(holding);
        journal.write(
                "holding.entered", TYPE, holding.id(), held.get(request.post()).org(), request);
        return read(holding.id());
    }

    @Transactional
    HoldingView end(UUID id, String ifMatch, HoldingEnd end) {
        HoldingView view = read(id);
        Holding holding = holdings.findById(id);
        Versions.require(ifMatch, holding.version());
        refuseWhere(holding.isEndedByDecision());
        Holding ended = holding.endingOn(end.lastDay(), ENDED, entries.now());
        // The old row gives up its seat before the new one takes it.
        holdings.flush();
        holdings.persistAndFlush(ended);
        journal.write("holding.ended", TYPE, id, view.org(), end);
        journal.write(
                "holding.entered", TYPE, ended.id(), view.org(), Map.of("replaces", id, "lastDay", end.lastDay()));
        return read(ended.id());
    }

    @Transactional
    HoldingView voidFor(UUID id, String ifMatch, String reason) {
        HoldingView view = read(id);
        Holding holding = holdings.findById(id);
        Versions.require(ifMatch, holding.version());
        refuseWhere(holding.standsOnDecision());
        holding.voidFor(reason, entries.now());
        holdings.flush();
        journal.write("holding.voided", TYPE, id, view.org(), Map.of("reason", reason));
        return read(id);
    }

    /** What a decision did to holdings is undone with the decision, never beside it. */
    private static void refuseWhere(boolean byDecision) {
        if (byDecision) {
            throw ProblemException.of(ProblemType.CONFLICT, "holding.by-decision");
        }
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        return importer.run(
                body, request, new Importer.Plan<>(COLUMNS, HoldingService::parse, this::check, this::write));
    }

    private static HoldingRequest parse(Row row) {
        return new HoldingRequest(
                row.text("person", 30), row.text("post", 60), row.date("held_from"), row.optionalDate("held_to"));
    }

    private void check(List<Parsed<HoldingRequest>> rows, Faults faults) {
        var values = rows.stream().map(Parsed::value).toList();
        HoldingCheck check = checkOf(peopleOf(values), postsOf(values));
        rows.forEach(row -> check.check(row.value())
                .ifPresent(fault -> faults.add(
                        row.row(),
                        COLUMN_OF.get(fault.member()),
                        fault.value(),
                        fault.messageKey(),
                        fault.arguments())));
    }

    private void write(List<HoldingRequest> rows) {
        var holders = peopleOf(rows);
        var held = postsOf(rows);
        // In one order, so that two imports never wait for each other's posts in a ring.
        holdings.persist(rows.stream()
                .sorted(Comparator.comparing(row -> held.get(row.post()).id()))
                .map(row -> holding(row, holders, held)));
        holdings.flush();
        journal.write("holding.imported", "import", "holdings", null, Map.of("count", rows.size()));
    }

    private Map<String, PersonRef> peopleOf(Collection<HoldingRequest> rows) {
        return people.byCode(rows.stream().map(HoldingRequest::person).toList());
    }

    private Map<String, PostRef> postsOf(Collection<HoldingRequest> rows) {
        return posts.byCode(rows.stream().map(HoldingRequest::post).toList());
    }

    private HoldingCheck checkOf(Map<String, PersonRef> holders, Map<String, PostRef> held) {
        var ids = held.values().stream().map(PostRef::id).toList();
        return new HoldingCheck(holders, held, new Seats(holdings.of(ids), posts.seatsOf(ids)));
    }

    private Holding holding(HoldingRequest row, Map<String, PersonRef> holders, Map<String, PostRef> held) {
        return new Holding(
                holders.get(row.person()).id(), held.get(row.post()).id(), row.heldFrom(), row.heldTo(), entries.now());
    }
}
