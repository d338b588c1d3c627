/** The register of documents and its search, with a million documents, beside their SQL. */
package vn.capuy.bench.documents;
