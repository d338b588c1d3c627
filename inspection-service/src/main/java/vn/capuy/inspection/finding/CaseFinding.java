package vn.capuy.inspection.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Kết luận đối với một đối tượng: what a case found of one of its subjects. Never edited. */
@Entity
@Table(name = "finding")
class CaseFinding extends Recorded {
    private UUID caseId;
    private UUID subject;
    private String matter;

    @Enumerated(EnumType.STRING)
    private FindingOutcome outcome;

    @Enumerated(EnumType.STRING)
    private ViolationDegree degree;

    private LocalDate actFrom;
    private LocalDate actTo;
    private String body;
    private String conclusion;
    private String stateReference;
    private String stateAgency;
    private LocalDate stateOn;

    /** For Hibernate only. */
    protected CaseFinding() {}

    CaseFinding(UUID caseId, NewFinding told, Entry entry) {
        super(entry);
        this.caseId = caseId;
        this.subject = told.subject();
        this.matter = told.matter();
        this.outcome = told.outcome();
        this.degree = told.degree();
        this.actFrom = told.actFrom();
        this.actTo = told.actTo();
        this.body = told.text().strip();
        this.conclusion = told.conclusion();
        if (told.stateConclusion() != null) {
            this.stateReference = told.stateConclusion().reference().strip();
            this.stateAgency = told.stateConclusion().agency().strip();
            this.stateOn = told.stateConclusion().on();
        }
    }

    UUID caseId() {
        return caseId;
    }
}
