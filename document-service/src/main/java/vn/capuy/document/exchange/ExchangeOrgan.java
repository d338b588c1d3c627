package vn.capuy.document.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Mã định danh cơ quan of an organisation, by days. Never edited: voided and entered anew. */
@Entity
@DynamicUpdate
class ExchangeOrgan extends Recorded {
    @Column(updatable = false)
    private String organId;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private LocalDate validTo;

    /** For Hibernate only. */
    protected ExchangeOrgan() {}

    ExchangeOrgan(NewOrgan asked, Entry entry) {
        super(entry);
        this.organId = asked.organId().strip();
        this.unit = asked.unit();
        this.validFrom = asked.validFrom();
        this.validTo = asked.validTo();
    }
}
