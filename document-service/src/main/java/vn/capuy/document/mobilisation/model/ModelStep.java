package vn.capuy.document.mobilisation.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a model after its registration. */
@Schema(name = "MobilisationStep")
public enum ModelStep {
    /** Khảo sát. */
    SURVEY(ModelState.SURVEYED),
    /** Công nhận. */
    RECOGNISE(ModelState.RECOGNISED),
    /** Không công nhận. */
    REFUSE(ModelState.NOT_RECOGNISED),
    /** Nhân rộng: another unit or place follows it. */
    REPLICATE(ModelState.REPLICATED),
    /** Khen thưởng. It changes no state. */
    REWARD(null),
    /** Rút đăng ký. */
    WITHDRAW(ModelState.WITHDRAWN),
    /** Kết thúc. */
    END(ModelState.ENDED);

    private final ModelState leadsTo;

    ModelStep(ModelState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** The state that it reaches from wherever it may be taken; null for one that changes none. */
    ModelState leadsTo() {
        return leadsTo;
    }

    /** Whether it is the committee's with which the model is registered, and not that of the unit that carries it. */
    boolean isOfCommittee() {
        return this == SURVEY || this == RECOGNISE || this == REFUSE || this == REWARD;
    }

    /** Whether the unit must still stand on its day. A model may be refused, withdrawn or ended also after that. */
    boolean needsStandingUnit() {
        return this == SURVEY || this == RECOGNISE || this == REPLICATE;
    }
}
