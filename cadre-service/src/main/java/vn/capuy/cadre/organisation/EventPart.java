package vn.capuy.cadre.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.capuy.kernel.name.MultilingualName;

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

    /** For Hibernate only. */
    protected EventPart() {}

    EventPart(EventKind kind, String unit, String parent, String successor, String share, MultilingualName name) {
        this.kind = kind;
        this.unit = unit;
        this.parent = parent;
        this.successor = successor;
        this.share = share;
        if (name != null) {
            this.nameVi = name.vi();
            this.nameEn = name.en();
            this.nameAr = name.ar();
        }
    }
}
