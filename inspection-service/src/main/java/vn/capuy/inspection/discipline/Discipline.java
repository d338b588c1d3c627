package vn.capuy.inspection.discipline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.platform.member.MemberStatus;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Hồ sơ thi hành kỷ luật: one organisation or member, the form, and how far it has come. */
@Entity
@Table(name = "discipline")
class Discipline extends Recorded {
    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private String organisation;
    private String member;
    private String memberName;

    @Enumerated(EnumType.STRING)
    private MemberStatus memberStatus;

    private boolean statusFromDossier;
    private Boolean holdsOffice;
    private String office;
    private UUID caseId;
    private boolean restricted;
    private String decidingBody;
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private Form proposedForm;

    private LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    private DisciplineState state;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String reference;
    private LocalDate decidedOn;
    private LocalDate announcedOn;
    private LocalDate effectUntil;
    private Instant decidedAt;
    private String decidedBy;

    @Column(name = "from_the_past")
    private boolean ofThePast;

    private UUID replaces;
    private LocalDate liftedOn;
    private String liftedReference;
    private Instant liftedAt;
    private String endedReason;

    /** For Hibernate only. */
    protected Discipline() {}

    /** A proposal. */
    Discipline(Proposal proposal, Entry entry) {
        super(entry);
        DisciplinedSubject subject = proposal.subject();
        this.subjectKind = subject.kind();
        this.organisation = subject.organisation();
        this.member = subject.member();
        this.memberName = subject.memberName();
        this.memberStatus = subject.status();
        this.statusFromDossier = subject.statusFromDossier();
        this.holdsOffice = subject.holdsOffice();
        this.office = subject.office();
        this.caseId = proposal.caseId();
        this.restricted = proposal.restricted();
        this.decidingBody = proposal.decidingBody();
        this.proposedOn = proposal.proposedOn();
        this.proposedForm = proposal.form();
        this.concludedOn = proposal.concludedOn();
        this.state = DisciplineLifecycle.TABLE.initial();
    }

    /** A decision in force that changes the form of another, or that an older register hands over. */
    static Discipline inForce(Proposal proposal, Decided decided, InForce force, UUID replaces, Entry entry) {
        var file = new Discipline(proposal, entry);
        file.take(DisciplineStep.VOTE);
        file.decide(decided, entry);
        file.announce(force);
        file.replaces = replaces;
        file.ofThePast = replaces == null;
        return file;
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where the state does not allow it */
    void take(DisciplineStep step) {
        refuseIfVoided();
        state = DisciplineLifecycle.TABLE.on(state, step).to();
    }

    void end(DisciplineStep step, String reason) {
        take(step);
        endedReason = reason;
    }

    void decide(Decided decided, Entry entry) {
        take(DisciplineStep.DECIDE);
        form = decided.form();
        reference = decided.reference();
        decidedOn = decided.on();
        decidedAt = entry.at();
        decidedBy = entry.by();
    }

    /** From its announcement on it is in force. */
    void announce(InForce force) {
        if (force.from().isBefore(decidedOn)) {
            throw ProblemException.invalid("announcedOn", "violation.announced-before-decided");
        }
        take(DisciplineStep.ANNOUNCE);
        announcedOn = force.from();
        effectUntil = force.until();
    }

    /** It weighs no more; another decision says so. */
    void lift(DisciplineStep step, LocalDate on, String by, Instant at) {
        take(step);
        liftedOn = on;
        liftedReference = by;
        liftedAt = at;
    }

    void refuseIfVoided() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.discipline-voided");
        }
    }

    DisciplineState state() {
        return state;
    }

    UUID caseId() {
        return caseId;
    }
}
