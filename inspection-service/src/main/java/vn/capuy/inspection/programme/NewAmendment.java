package vn.capuy.inspection.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be changed in an approved programme.
 *
 * @param ground why
 * @param takeOut the items that leave it; none of which a case has come
 * @param items the items that come into it
 */
@Schema(name = "NewProgrammeAmendment")
public record NewAmendment(
        @Schema(examples = "Sắp xếp đơn vị hành chính theo Nghị quyết 1679/NQ-UBTVQH15") @NotBlank @Size(max = 1000)
        String ground,

        @Size(max = NewAmendment.MOST) List<@NotNull @Valid TakeOut> takeOut,
        @Size(max = NewAmendment.MOST) List<@NotNull @Valid NewItem> items) {
    static final int MOST = 100;

    public NewAmendment {
        takeOut = takeOut == null ? List.of() : takeOut;
        items = items == null ? List.of() : items;
    }

    /** An item that leaves the programme. */
    @Schema(name = "ProgrammeItemTakeOut")
    public record TakeOut(
            @NotNull UUID item,

            @Schema(examples = "Chuyển sang quý III") @NotBlank @Size(max = 500)
            String reason) {}
}
