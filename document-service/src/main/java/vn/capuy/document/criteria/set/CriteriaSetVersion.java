package vn.capuy.document.criteria.set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A set as one decision has it. It ends, and is not edited. */
@Entity
@DynamicUpdate
class CriteriaSetVersion extends Recorded {
    @Column(updatable = false)
    private String setCode;

    @Column(updatable = false)
    private String edition;

    @Column(updatable = false)
    private LocalDate validFrom;

    private LocalDate validUntil;
    private Instant endedAt;
    private String endedBy;

    @Column(updatable = false)
    private LocalDate measuredFrom;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String article;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** For Hibernate only. */
    protected CriteriaSetVersion() {}

    CriteriaSetVersion(String setCode, NewSetVersion told, Entry entry) {
        super(entry);
        this.setCode = setCode;
        this.edition = told.edition();
        this.validFrom = told.validFrom();
        this.measuredFrom = told.measuredFrom() == null ? told.validFrom() : told.measuredFrom();
        this.document = told.document().strip();
        this.article = told.article();
        this.certainty = told.certainty();
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** @param lastDay the last day on which units are held against it, included */
    void end(LocalDate lastDay, Entry entry) {
        if (isVoided() || validUntil != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "criteria.version-ended-before");
        }
        if (lastDay.isBefore(validFrom)) {
            throw ProblemException.invalid("lastDay", "violation.period");
        }
        validUntil = lastDay;
        endedAt = entry.at();
        endedBy = entry.by();
    }
}
