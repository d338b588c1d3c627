package vn.capuy.inspection.discipline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Phiếu kín về hình thức kỷ luật: the ballot of one body, whose figures agree with each other. */
@Entity
@Table(name = "discipline_ballot")
class DisciplineBallot extends Recorded {
    private UUID discipline;
    private String body;
    private boolean decides;
    private LocalDate heldOn;
    private int summoned;
    private int exemptAbsent;
    private int present;
    private int issued;
    private int returned;
    private int valid;
    private int expulsion;
    private int dissolution;
    private int removal;
    private int warning;
    private int reprimand;

    @Enumerated(EnumType.STRING)
    private Form gives;

    /** For Hibernate only. */
    protected DisciplineBallot() {}

    /**
     * @param decides whether the body decides; else it proposes
     * @param gives the form that the ballot gives; null for none
     */
    DisciplineBallot(UUID discipline, NewBallot told, boolean decides, Form gives, Entry entry) {
        super(entry);
        this.discipline = discipline;
        this.body = told.body();
        this.decides = decides;
        this.heldOn = told.heldOn();
        this.summoned = told.summoned();
        this.exemptAbsent = told.exemptAbsent();
        this.present = told.present();
        this.issued = told.issued();
        this.returned = told.returned();
        this.valid = told.valid();
        Map<Form, Integer> votes = told.votes().byForm();
        this.expulsion = votes.get(Form.EXPULSION);
        this.dissolution = votes.get(Form.DISSOLUTION);
        this.removal = votes.get(Form.REMOVAL);
        this.warning = votes.get(Form.WARNING);
        this.reprimand = votes.get(Form.REPRIMAND);
        this.gives = gives;
    }

    UUID discipline() {
        return discipline;
    }

    boolean decides() {
        return decides;
    }
}
