package vn.capuy.cadre.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Danh sách cử đi đào tạo: cadres who are sent to a class together. */
@Schema(name = "TrainingSendingList")
public record SendingListRequest(
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 30) String> people,

        @Schema(examples = "BL", description = "The organisation that sends.") @NotBlank @Size(max = 50)
        String sentBy,

        @NotNull LocalDate sentOn,

        @Schema(
                examples = "BL-BTC-TB",
                description = "The post for which they are planned and therefore sent; null for none.")
        @Size(max = 60)
        String plannedPost) {}
