package vn.capuy.report.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Mẫu báo cáo, one version. Other words are another version; this one stays as it is, or is voided with the reason. */
@Entity
@DynamicUpdate
class ReportTemplate extends Recorded {
    @Column(updatable = false)
    private String org;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private LocalDate fromDay;

    @Column(updatable = false)
    private LocalDate toDay;

    @Column(updatable = false)
    private String form;

    /** For Hibernate only. */
    protected ReportTemplate() {}

    /** @param number of the version, from 1 */
    ReportTemplate(NewTemplate told, int number, String form, Entry entry) {
        super(entry);
        this.org = told.org();
        this.code = told.code();
        this.number = number;
        this.fromDay = told.from();
        this.toDay = told.to();
        this.form = form;
    }

    /** Null where it is the suite's own. */
    String org() {
        return org;
    }
}
