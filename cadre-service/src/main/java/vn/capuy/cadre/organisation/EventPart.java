package vn.capuy.cadre.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.capuy.platform.organisation.UnitKind;

/** What an event does to one unit. */
@Embeddable
class EventPart {
    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String unit;
    private String parent;
    private String successor;
    private String share;
    private String nameVi;
    private String nameEn;
    private String nameAr;

    @Enumerated(EnumType.STRING)
    private UnitKind unitKind;

    private String standsIn;
    private String symbol;

    /** For Hibernate only. */
    protected EventPart() {}

    EventPart(EventRow row) {
        this.kind = row.kind();
        this.unit = row.unit();
        this.parent = row.parent();
        this.successor = row.successor();
        this.share = row.share();
        this.unitKind = row.unitKind();
        this.standsIn = row.standsIn();
        this.symbol = row.symbol();
        if (row.name() != null) {
            this.nameVi = row.name().vi();
            this.nameEn = row.name().en();
            this.nameAr = row.name().ar();
        }
    }
}
