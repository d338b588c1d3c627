package vn.capuy.document.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By which id the exchange knows an organisation.
 *
 * @param organId mã định danh cơ quan
 * @param unit code of the organisation
 * @param validFrom the first day
 * @param validTo the last day; absent for as long as nothing else is entered
 */
@Schema(name = "ExchangeOrganEntry")
record NewOrgan(
        @Schema(examples = "A22.08.00") @NotBlank @Size(max = 100)
        String organId,

        @Schema(examples = "BL") @NotBlank @Size(max = 50) String unit,
        @Schema(examples = "2020-08-01") @NotNull LocalDate validFrom,
        @Schema(examples = "2025-06-30") LocalDate validTo) {}
