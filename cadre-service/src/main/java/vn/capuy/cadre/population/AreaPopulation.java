package vn.capuy.cadre.population;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** The make-up of an area by peoples. The database takes no change of it but the voiding. */
@Entity
@DynamicUpdate
class AreaPopulation extends Recorded {
    private String area;
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private PopulationMeasure measure;

    private String source;

    /** For Hibernate only. */
    protected AreaPopulation() {}

    AreaPopulation(PopulationRequest told, Entry entry) {
        super(entry);
        this.area = told.area();
        this.asOf = told.asOf();
        this.measure = told.measure();
        this.source = told.source();
    }

    String area() {
        return area;
    }
}
