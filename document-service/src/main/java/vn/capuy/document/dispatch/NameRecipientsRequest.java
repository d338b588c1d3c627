package vn.capuy.document.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.recipient.NewRecipient;

/** Recipients to be named on a document, beside those that it has. */
@Schema(name = "NameRecipientsRequest")
record NameRecipientsRequest(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid NewRecipient> recipients) {}
