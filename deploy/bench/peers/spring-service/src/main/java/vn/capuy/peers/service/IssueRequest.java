package vn.capuy.peers.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A document that is to be issued. */
record IssueRequest(
        @NotBlank @Size(max = 50) String issuer,
        @NotBlank @Size(max = 50) String type,
        @NotNull @PastOrPresent LocalDate issuedOn,
        @NotBlank @Size(max = 2000) @JsonProperty("abstract") String abstractText,
        @NotBlank @Size(max = 50) String signingBody,
        @NotBlank @Size(max = 200) String signer,
        @NotBlank String urgency,
        @NotBlank String secrecy) {}
