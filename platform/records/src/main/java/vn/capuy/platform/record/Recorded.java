package vn.capuy.platform.record;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/**
 * A record of the work. What figures are counted from is never edited: a correction voids the record and enters another,
 * both dated, so that any figure can be told as it was known at any moment.
 */
@MappedSuperclass
public abstract class Recorded {
    @Id
    private UUID id;

    private Instant recordedAt;
    private String recordedBy;
    private Instant voidedAt;
    private String voidedBy;
    private String voidReason;

    @Version
    private long version;

    /** For Hibernate only. */
    protected Recorded() {}

    protected Recorded(Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean isVoided() {
        return voidedAt != null;
    }

    public String voidReason() {
        return voidReason;
    }

    /** Takes the record out of every list and figure from now on; it stays readable, with the reason. */
    public void voidFor(String reason, Entry entry) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        voidedAt = entry.at();
        voidedBy = entry.by();
        voidReason = reason;
    }
}
