/** The newsroom's clock. Days begin and end here, whatever the zone of the server or the reader. */
export const timeZone = 'Asia/Tehran';
