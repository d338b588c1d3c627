package vn.capuy.cadre.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.platform.feed.Outbox;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.OrganisationStore;
import vn.capuy.platform.organisation.TermState;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Terms are entered, closed and read, and told to the other services. */
@ApplicationScoped
class TermService {
    static final List<String> COLUMNS = List.of("committee", "code", "starts_on", "ends_on");
    private static final Map<String, String> COLUMN_OF =
            Map.of("committee", "committee", "code", "code", "startsOn", "starts_on", "endsOn", "ends_on");

    private final Terms terms;
    private final Organisation organisation;
    private final OrganisationStore store;
    private final Outbox outbox;
    private final Importer importer;
    private final Journal journal;

    TermService(
            Terms terms,
            Organisation organisation,
            OrganisationStore store,
            Outbox outbox,
            Importer importer,
            Journal journal) {
        this.terms = terms;
        this.organisation = organisation;
        this.store = store;
        this.outbox = outbox;
        this.importer = importer;
        this.journal = journal;
    }

    Page<TermView> page(String committee, PageRequest page) {
        return terms.page(committee, page);
    }

    TermView read(String committee, String code) {
        return terms.find(committee, code).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    TermView enter(TermRequest request) {
        checkOf(List.of(request.committee())).check(request.term()).ifPresent(fault -> {
            throw ProblemException.invalid(fault.member(), fault.messageKey(), fault.arguments());
        });
        tell(List.of(request.term()));
        journal.write("term.entered", "term", id(request.term()), request.committee(), request);
        return read(request.committee(), request.code());
    }

    @Transactional
    TermView close(String committee, String code, TermEnd end) {
        TermView running = read(committee, code);
        if (running.endsOn() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "term.closed-before");
        }
        if (end.endsOn().isBefore(running.startsOn())) {
            throw ProblemException.invalid("endsOn", "violation.period");
        }
        var closed = new TermState(committee, code, running.startsOn(), end.endsOn());
        tell(List.of(closed));
        journal.write("term.closed", "term", id(closed), committee, end);
        return read(committee, code);
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        return importer.run(body, request, new Importer.Plan<>(COLUMNS, TermService::parse, this::check, rows -> {
            tell(rows);
            journal.write("term.imported", "import", "terms", null, Map.of("count", rows.size()));
        }));
    }

    private static TermState parse(Row row) {
        String code = row.text("code", 9);
        if (code != null && !code.matches(TermCheck.CODE)) {
            row.fault("code", "term.code-form");
        }
        return new TermState(row.text("committee", 50), code, row.date("starts_on"), row.optionalDate("ends_on"));
    }

    private void check(List<Parsed<TermState>> rows, Faults faults) {
        TermCheck check =
                checkOf(rows.stream().map(row -> row.value().committee()).collect(Collectors.toSet()));
        rows.forEach(row -> check.check(row.value()).ifPresent(fault -> {
            String column = COLUMN_OF.get(fault.member());
            String value = column.equals("committee")
                    ? row.value().committee()
                    : row.value().code();
            faults.add(row.row(), column, value, fault.messageKey(), fault.arguments());
        }));
    }

    private TermCheck checkOf(Collection<String> committees) {
        return new TermCheck(
                organisation.find(committees), organisation.scopeDays(committees), organisation.terms(committees));
    }

    private void tell(List<TermState> told) {
        store.saveTerms(told);
        outbox.tell(told.stream()
                .map(term -> new Outbox.Event("organisation.term", id(term), TermState.EVENT_TYPE, null, term))
                .toList());
    }

    private static String id(TermState term) {
        return term.committee() + "/" + term.code();
    }
}
