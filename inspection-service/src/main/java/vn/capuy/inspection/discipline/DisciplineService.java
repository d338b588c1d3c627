package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.DisciplineFacts;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** Discipline files are proposed, read, listed and voided. */
@ApplicationScoped
class DisciplineService {
    private static final String TYPE = DisciplineReading.TYPE;

    private final Disciplines disciplines;
    private final DisciplineReading reading;
    private final DisciplineQueries queries;
    private final DisciplineCheck check;
    private final DisciplineJudge judge;
    private final DisciplineActs acts;
    private final DisciplineFeed feed;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DisciplineService(
            Disciplines disciplines,
            DisciplineReading reading,
            DisciplineQueries queries,
            DisciplineCheck check,
            DisciplineJudge judge,
            DisciplineActs acts,
            DisciplineFeed feed,
            Rulings rulings,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.disciplines = disciplines;
        this.reading = reading;
        this.queries = queries;
        this.check = check;
        this.judge = judge;
        this.acts = acts;
        this.feed = feed;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a proposal would be ruled; nothing is written. */
    RulingView check(NewDiscipline asked) {
        return rulings.preview(rule(asked, check.of(asked)));
    }

    /** Refused (422) where the form, the limitation or the authority already forbids it. */
    @Transactional
    DisciplineView propose(NewDiscipline asked) {
        Proposal proposal = check.of(asked);
        rule(asked, proposal).orRefuse();
        var file = new Discipline(proposal, entries.now());
        disciplines.persistAndFlush(file);
        acts.add(asked.acts().stream()
                .map(act -> new DisciplineActs.OfFile(file.id(), act))
                .toList());
        journal.write("discipline.proposed", TYPE, file.id(), proposal.decidingBody(), asked);
        return reading.view(file.id());
    }

    /** Every read of a file is in the journal. */
    @Transactional
    DisciplineView read(UUID id) {
        DisciplineView found = reading.view(id);
        journal.write("discipline.read", TYPE, id, found.file().decidingBody(), null);
        return found;
    }

    /** A list tells who is disciplined, so that it is in the journal as one line. */
    @Transactional
    Page<DisciplineSummary> list(DisciplineFilter filter, PageRequest page) {
        Page<DisciplineSummary> found = queries.page(filter, page);
        journal.write("discipline.listed", "discipline-list", caller.scope(), caller.scope(), filter.asked());
        return found;
    }

    /** The whole list as a file; that it was taken away is in the journal. */
    @Transactional
    Response export(DisciplineFilter filter) {
        Response file = ListExport.of("disciplines", DisciplineSummary.class, page -> queries.page(filter, page));
        journal.write("discipline.exported", "discipline-list", caller.scope(), caller.scope(), filter.asked());
        return file;
    }

    /** Takes back what was entered by mistake; who was told of a decision is told of that as well. */
    @Transactional
    DisciplineView voidFor(UUID id, String ifMatch, String reason) {
        DisciplineDetail file = reading.find(id);
        Versions.require(ifMatch, file.version());
        disciplines.change(id, ifMatch).voidFor(reason, entries.now());
        disciplines.flush();
        if (file.state().isInForce() && file.subjectKind() == SubjectKind.MEMBER) {
            feed.reversed(file, file.reference(), VietnamTime.today(clock));
        }
        journal.write("discipline.voided", TYPE, id, file.decidingBody(), Map.of("reason", reason));
        return reading.view(id);
    }

    private Ruling rule(NewDiscipline asked, Proposal proposal) {
        List<DisciplineFacts.Act> facts =
                asked.acts().stream().map(NewAct::fact).toList();
        return judge.ofProposal(new DisciplineJudge.Matter(
                null,
                proposal.subject(),
                proposal.caseId(),
                proposal.decidingBody(),
                proposal.form(),
                proposal.proposedOn(),
                proposal.concludedOn(),
                facts,
                false,
                DisciplineFacts.Vote.NONE));
    }
}
