/** The receipt as the staff prints it; the author's is below the tracking page. */
export const staffReceiptPath = (id: number | ':id') => `/interno/solicitudes/${id}/acuse.pdf`
