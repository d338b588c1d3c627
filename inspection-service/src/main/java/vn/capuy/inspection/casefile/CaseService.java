package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;

/** What is done with a case: opened, read, added to, voided. */
@ApplicationScoped
class CaseService {
    static final String JOURNAL_TYPE = "case";

    private final Cases cases;
    private final CaseQueries queries;
    private final CaseCheck check;
    private final CaseViews views;
    private final CaseMatters matters;
    private final StepLog log;
    private final Entries entries;
    private final Journal journal;

    CaseService(
            Cases cases,
            CaseQueries queries,
            CaseCheck check,
            CaseViews views,
            CaseMatters matters,
            StepLog log,
            Entries entries,
            Journal journal) {
        this.cases = cases;
        this.queries = queries;
        this.check = check;
        this.views = views;
        this.matters = matters;
        this.log = log;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    VersionedCase open(NewCase asked) {
        var checked = check.ofNew(asked);
        var entry = entries.now();
        var file = new InspectionCase(asked.decision(), checked.ruledBy(), entry);
        var named = asked.naming(
                asked.subjects().stream().map(checked.members()::named).toList());
        var subjects = named.subjects().stream()
                .map(each ->
                        new CaseSubject(file.id(), each, checked.members().standing(each, asked.decidedOn()), entry))
                .toList();
        cases.enter(List.of(file), subjects);
        matters.add(file.id(), asked.matters(), entry);
        log.add(StepLog.of(file), entry);
        journal.write("case.opened", JOURNAL_TYPE, file.id(), asked.leadBody(), named);
        return views.of(file.id());
    }

    /** Every read of a case is in the journal. */
    @Transactional
    VersionedCase read(UUID id) {
        VersionedCase found = views.of(id);
        journal.write("case.read", JOURNAL_TYPE, id, found.view().leadBody(), null);
        return found;
    }

    @Transactional
    VersionedCase name(UUID id, String ifMatch, NewSubjects asked) {
        CaseDetail detail = views.detail(id, ifMatch);
        InspectionCase file = cases.require(id, ifMatch);
        file.refuseIfClosed();
        var members = check.ofMore(detail, asked, queries.subjects(id)).members();
        var entry = entries.now();
        var named =
                new NewSubjects(asked.subjects().stream().map(members::named).toList());
        cases.name(
                file,
                named.subjects().stream()
                        .map(each -> new CaseSubject(id, each, members.standing(each, detail.decidedOn()), entry))
                        .toList());
        journal.write("case.subjects-named", JOURNAL_TYPE, id, detail.leadBody(), named);
        return views.of(id);
    }

    @Transactional
    VersionedCase voidCase(UUID id, String ifMatch, String reason) {
        CaseDetail detail = views.detail(id, ifMatch);
        cases.require(id, ifMatch).voidFor(reason, entries.now());
        cases.flush();
        journal.write("case.voided", JOURNAL_TYPE, id, detail.leadBody(), Map.of("reason", reason));
        return views.of(id);
    }
}
