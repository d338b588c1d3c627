package vn.capuy.document.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.registry.DocumentLifecycle.State;
import vn.capuy.document.registry.DocumentLifecycle.Step;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/**
 * Văn bản đã ban hành: a document in the register. It is entered by one statement that also takes its number
 * ({@link DocumentWrites}) and afterwards can only be voided, so no more of it is mapped than that needs.
 */
@Entity
@DynamicUpdate
class Document extends Recorded {
    @Column(updatable = false)
    private String issuer;

    @Column(updatable = false)
    private String series;

    @Column(updatable = false)
    private String term;

    @Column(insertable = false, updatable = false)
    private String notation;

    @Column(updatable = false)
    private LocalDate issuedOn;

    @Column(insertable = false, updatable = false)
    private LocalDate disposedOn;

    /** For Hibernate only. */
    protected Document() {}

    String issuer() {
        return issuer;
    }

    String notation() {
        return notation;
    }

    NumberSeries.Key series() {
        return new NumberSeries.Key(issuer, series, term);
    }

    /** Nothing is added to what is void, nor to what was disposed of after its retention. */
    void refuseIfClosed() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        if (disposedOn != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "document.disposed");
        }
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        DocumentLifecycle.TABLE.on(isVoided() ? State.VOIDED : State.ISSUED, Step.VOID);
        super.voidFor(reason, entry);
    }
}
