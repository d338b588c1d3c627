package vn.capuy.cadre.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** An event that changed the organisation: all its parts took effect on one day, together. */
@Entity
@Table(name = "org_event")
class OrganisationEvent extends Recorded {
    private String code;
    private LocalDate onDate;
    private String basis;

    @ElementCollection
    @CollectionTable(name = "org_event_part", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "place")
    private List<EventPart> parts = new ArrayList<>();

    /** For Hibernate only. */
    protected OrganisationEvent() {}

    OrganisationEvent(String code, LocalDate onDate, String basis, List<EventPart> parts, Entry entry) {
        super(entry);
        this.code = code;
        this.onDate = onDate;
        this.basis = basis;
        this.parts = new ArrayList<>(parts);
    }

    String code() {
        return code;
    }
}
