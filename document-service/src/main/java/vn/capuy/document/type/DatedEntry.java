package vn.capuy.document.type;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/**
 * What a regulation says from a day on, as an administrator enters it: it holds until the day of the next entry. Never edited;
 * a wrong one is voided, and then what held before holds again. What came with the service names nobody who recorded it.
 */
@MappedSuperclass
public abstract class DatedEntry extends Recorded {
    @Column(updatable = false)
    private LocalDate holdsFrom;

    @Column(updatable = false)
    private String citation;

    @Column(updatable = false)
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Certainty certainty;

    /** For Hibernate only. */
    protected DatedEntry() {}

    protected DatedEntry(LocalDate holdsFrom, Source source, Entry entry) {
        super(entry);
        this.holdsFrom = holdsFrom;
        this.citation = source.document();
        this.article = source.article();
        this.certainty = source.certainty();
    }

    /** What came with the service is not voided: another entry for the same day takes its place. */
    @Override
    public void voidFor(String reason, Entry entry) {
        if (recordedAt() == null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "dated.brought-with-service");
        }
        super.voidFor(reason, entry);
    }
}
