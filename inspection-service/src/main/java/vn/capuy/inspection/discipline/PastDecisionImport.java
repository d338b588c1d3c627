package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.member.MemberStatus;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over the decisions of an older register: recorded, and not ruled anew; others are told of those on members. */
@ApplicationScoped
class PastDecisionImport {
    private final Importer importer;
    private final PastDecisionCheck check;
    private final Disciplines disciplines;
    private final DisciplineActs acts;
    private final EffectPeriod effect;
    private final DisciplineFeed feed;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    PastDecisionImport(
            Importer importer,
            PastDecisionCheck check,
            Disciplines disciplines,
            DisciplineActs acts,
            EffectPeriod effect,
            DisciplineFeed feed,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.importer = importer;
        this.check = check;
        this.disciplines = disciplines;
        this.acts = acts;
        this.effect = effect;
        this.feed = feed;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportReport load(File body, ImportRequest request) {
        var rows = new PastDecisionRows(VietnamTime.today(clock));
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        PastDecisionRows.COLUMNS, PastDecisionRows.OPTIONAL, rows::parse, check::check, this::write));
    }

    private void write(List<PastDecision> rows) {
        Entry entry = entries.now();
        var dossiers = check.dossiers(rows);
        var figures = effect.figures();
        var violations = new ArrayList<DisciplineActs.OfFile>();
        var told = new ArrayList<DisciplineFeed.Told>();
        for (PastDecision row : rows) {
            MemberStatus proven = PastDecisionCheck.proven(
                    dossiers.get(row.member()), row.decided().on());
            InForce force = force(row, figures);
            Discipline file = Discipline.inForce(proposal(row, row.subject(proven)), row.decided(), force, null, entry);
            if (row.liftedOn() != null) {
                file.lift(DisciplineStep.REVERSE, row.liftedOn(), row.liftedReference(), entry.at());
            }
            disciplines.persist(file);
            violations.add(new DisciplineActs.OfFile(file.id(), row.act()));
            if (row.kind() == SubjectKind.MEMBER) {
                told.add(told(file, row, force));
            }
        }
        disciplines.flush();
        acts.add(violations);
        feed.tell(told);
        journal.write(
                "discipline.imported", "discipline-list", caller.scope(), caller.scope(), Map.of("rows", rows.size()));
    }

    private static InForce force(PastDecision row, EffectPeriod.Figures figures) {
        return row.effectUntil() == null
                ? figures.of(row.decided().form(), row.decided().on(), row.announcedOn())
                : new InForce(row.announcedOn(), row.effectUntil());
    }

    private static Proposal proposal(PastDecision row, DisciplinedSubject subject) {
        LocalDate decided = row.decided().on();
        return new Proposal(
                subject,
                null,
                row.restricted(),
                row.decidingBody(),
                decided,
                row.decided().form(),
                row.concludedOn() == null ? decided : row.concludedOn());
    }

    private static DisciplineFeed.Told told(Discipline file, PastDecision row, InForce force) {
        var decision = new DisciplineFeed.Decision(
                file.id(),
                row.decided().reference(),
                row.member(),
                row.organisation(),
                row.decided().form(),
                row.decidingBody(),
                row.decided().on(),
                force.from(),
                force.until());
        var reversal = row.liftedOn() == null
                ? null
                : new DisciplineFeed.Reversal(file.id(), row.liftedReference(), row.liftedOn());
        return new DisciplineFeed.Told(row.restricted(), decision, reversal);
    }
}
