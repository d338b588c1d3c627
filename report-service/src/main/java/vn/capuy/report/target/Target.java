package vn.capuy.report.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Chỉ tiêu. Another value is another target: this one is voided with the reason, and stays readable. */
@Entity
@DynamicUpdate
class Target extends Recorded {
    @Column(updatable = false)
    private String org;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private LocalDate fromDay;

    @Column(updatable = false)
    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Direction direction;

    @Column(updatable = false)
    private BigDecimal value;

    @Column(updatable = false)
    private String source;

    /** For Hibernate only. */
    protected Target() {}

    Target(NewTarget told, Entry entry) {
        super(entry);
        this.org = told.org();
        this.code = told.code();
        this.fromDay = told.from();
        this.toDay = told.to();
        this.direction = told.direction();
        this.value = told.shortest();
        this.source = told.source().strip();
    }

    String org() {
        return org;
    }
}
