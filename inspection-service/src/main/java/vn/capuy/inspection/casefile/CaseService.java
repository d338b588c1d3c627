package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** What is done with a case: opened, read, added to, taken from stage to stage, voided. */
@ApplicationScoped
class CaseService {
    static final String JOURNAL_TYPE = "case";

    private final Cases cases;
    private final CaseQueries queries;
    private final CaseCheck check;
    private final CaseSteps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    CaseService(
            Cases cases,
            CaseQueries queries,
            CaseCheck check,
            CaseSteps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.check = check;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** A case and the version from which its next change is made. */
    record Versioned(CaseView view, long version) {}

    @Transactional
    Versioned open(NewCase asked) {
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
        journal.write("case.opened", JOURNAL_TYPE, file.id(), asked.leadBody(), named);
        return view(file.id());
    }

    /** Every read of a case is in the journal. */
    @Transactional
    Versioned read(UUID id) {
        Versioned found = view(id);
        journal.write("case.read", JOURNAL_TYPE, id, found.view().leadBody(), null);
        return found;
    }

    @Transactional
    Versioned name(UUID id, String ifMatch, NewSubjects asked) {
        CaseDetail detail = visible(id, ifMatch);
        InspectionCase file = load(id, ifMatch);
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
        return view(id);
    }

    @Transactional
    Versioned take(UUID id, String ifMatch, StepRequest asked) {
        CaseDetail detail = visible(id, ifMatch);
        InspectionCase file = load(id, ifMatch);
        steps.require(detail, asked.step());
        if (asked.step() == CaseStep.CONCLUDE) {
            conclude(file, asked);
        } else if (asked.concludedOn() != null) {
            throw ProblemException.invalid("concludedOn", "violation.only-at-conclusion");
        } else {
            file.take(asked.step());
        }
        cases.flush();
        journal.write("case.step", JOURNAL_TYPE, id, detail.leadBody(), asked);
        return view(id);
    }

    @Transactional
    Versioned voidCase(UUID id, String ifMatch, String reason) {
        CaseDetail detail = visible(id, ifMatch);
        load(id, ifMatch).voidFor(reason, entries.now());
        cases.flush();
        journal.write("case.voided", JOURNAL_TYPE, id, detail.leadBody(), Map.of("reason", reason));
        return view(id);
    }

    private void conclude(InspectionCase file, StepRequest asked) {
        if (asked.concludedOn() == null) {
            throw ProblemException.invalid("concludedOn", "violation.required");
        }
        if (asked.concludedOn().isAfter(VietnamTime.today(clock))) {
            throw ProblemException.invalid("concludedOn", "violation.future");
        }
        file.conclude(asked.concludedOn());
    }

    private CaseDetail visible(UUID id, String ifMatch) {
        CaseDetail detail = queries.find(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, detail.version());
        return detail;
    }

    /** Asked again of the record itself, for another request may have changed it since it was found. */
    private InspectionCase load(UUID id, String ifMatch) {
        InspectionCase file = cases.findById(id);
        Versions.require(ifMatch, file.version());
        return file;
    }

    private Versioned view(UUID id) {
        CaseDetail detail = queries.find(id).orElseThrow(ProblemException::notFound);
        return new Versioned(CaseView.of(detail, queries.subjects(id), steps.of(detail)), detail.version());
    }
}
