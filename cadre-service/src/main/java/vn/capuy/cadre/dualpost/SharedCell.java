package vn.capuy.cadre.dualpost;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Chi bộ ghép: a village whose members belong to the cell that stands in another one. */
@Entity
class SharedCell extends Recorded {
    private String cell;
    private String village;
    private LocalDate validFrom;
    private LocalDate validTo;

    /** For Hibernate only. */
    protected SharedCell() {}

    SharedCell(SharedCellRequest entered, Entry entry) {
        super(entry);
        this.cell = entered.cell();
        this.village = entered.village();
        this.validFrom = entered.validFrom();
        this.validTo = entered.validTo();
    }
}
