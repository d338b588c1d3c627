package vn.capuy.cadre.training;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which certificates are listed. */
public class CertificateFilter {
    @Parameter(description = "Of this cadre.", example = "CB-00001")
    @QueryParam("person")
    @Size(max = 30)
    public String person;

    @Parameter(description = "Of this class.", example = "DT-2022-07")
    @QueryParam("trainingClass")
    @Size(max = 60)
    public String trainingClass;

    @Parameter(description = "Issued on this day or later.", example = "2020-08-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Issued up to this day, included.", example = "2023-03-31")
    @QueryParam("to")
    public LocalDate to;
}
