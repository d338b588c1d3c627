package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.capuy.inspection.discipline.rules.DisciplineFacts;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** The decision on a file, by another than the one who proposed it, and only as the regulation allows. */
@ApplicationScoped
class DecisionService {
    private static final String TYPE = DisciplineReading.TYPE;

    private final Disciplines disciplines;
    private final DisciplineReading reading;
    private final DisciplineCheck check;
    private final DisciplineJudge judge;
    private final DisciplineActs acts;
    private final Ballots ballots;
    private final Deferrals deferrals;
    private final Rulings rulings;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    DecisionService(
            Disciplines disciplines,
            DisciplineReading reading,
            DisciplineCheck check,
            DisciplineJudge judge,
            DisciplineActs acts,
            Ballots ballots,
            Deferrals deferrals,
            Rulings rulings,
            Steps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.disciplines = disciplines;
        this.reading = reading;
        this.check = check;
        this.judge = judge;
        this.acts = acts;
        this.ballots = ballots;
        this.deferrals = deferrals;
        this.rulings = rulings;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** How a decision would be ruled, whatever the state; nothing is decided. */
    @Transactional
    RulingView check(UUID id, DecisionRequest asked) {
        DisciplineDetail file = reading.find(id);
        refuseFaults(file, asked);
        RulingView preview = rulings.preview(rule(file, asked));
        journal.write("discipline.read", TYPE, id, file.decidingBody(), null);
        return preview;
    }

    @Transactional
    DisciplineView decide(UUID id, String ifMatch, DecisionRequest asked) {
        DisciplineDetail file = reading.find(id);
        Versions.require(ifMatch, file.version());
        Discipline changed = disciplines.change(id, ifMatch);
        steps.require(DisciplineLifecycle.TABLE, changed.state(), DisciplineStep.DECIDE, file.recordedBy());
        refuseFaults(file, asked);
        Entry entry = entries.now();
        rulings.decide(TYPE, id, rule(file, asked), asked.judgements(), entry);
        changed.decide(asked.decided(), entry);
        disciplines.flush();
        journal.write("discipline.decided", TYPE, id, file.decidingBody(), asked);
        return reading.view(id);
    }

    /** A body that has ended decides nothing any more. */
    private void refuseFaults(DisciplineDetail file, DecisionRequest asked) {
        var faults = new ArrayList<Fault>();
        if (asked.decidedOn().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("decidedOn", "violation.future"));
        } else if (asked.decidedOn().isBefore(file.proposedOn())) {
            faults.add(Fault.of("decidedOn", "violation.decided-before-proposed"));
        } else {
            check.body("decidedOn", file.decidingBody(), asked.decidedOn(), faults);
        }
        DisciplineCheck.refuse(faults);
    }

    private Ruling rule(DisciplineDetail file, DecisionRequest asked) {
        LocalDate day = asked.decidedOn();
        List<Ballots.Row> voted = ballots.of(file.id());
        var deciding = Ballots.deciding(voted);
        return judge.ofDecision(new DisciplineJudge.Matter(
                file.id(),
                file.subject(),
                disciplines.caseOf(file.id()),
                file.decidingBody(),
                asked.form(),
                day,
                file.concludedOn(),
                acts.of(file.id()).stream().map(DisciplineActs.Act::fact).toList(),
                deferrals.of(file.id()).stream().anyMatch(each -> each.covers(day)),
                new DisciplineFacts.Vote(
                        deciding.map(Ballots.Row::heldOn).orElse(null),
                        deciding.map(Ballots.Row::gives).orElse(null),
                        Ballots.proposed(voted))));
    }
}
